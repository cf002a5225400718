"""One invented accident in many languages: what the program makes of each newsroom's notation."""
