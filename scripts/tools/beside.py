"""Lets the commands in this folder import what those in the folder above share.

Import it first. Like ``needs_python``, which it loads, it is written so that any Python can
read it.
"""

import os
import sys

sys.path.insert(1, os.path.dirname(os.path.dirname(os.path.abspath(__file__))))

import needs_python  # noqa: F401 (stops here when Python is too old)
