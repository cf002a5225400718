"""From ``docs/`` to the site: the renderer, the theme it needs, and where the site will be."""
