"""What is known of people, offices and bodies, and until when."""
