"""What the elements of a web page say of its lines, where a seed was one."""
