"""How copy gives people their titles: “former French President François Hollande”, “the president, Xi Jinping”."""
