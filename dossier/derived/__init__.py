"""What pages and exports work out from an edition, each when it is asked for."""
