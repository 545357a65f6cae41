"""The calendar: days it does not have (`no_such_day`, meant ones in `inventions`), and weekdays beside their dates."""
