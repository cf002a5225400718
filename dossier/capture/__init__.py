"""What is taken out of the files that people bring."""
