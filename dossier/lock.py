"""One command at a time changes the files of a story; the others wait, or come back later.

The lock is one of the system, on a file in ``build/``: whatever ends a command frees it. The file
itself says nothing and stays.
"""

from __future__ import annotations

import contextlib
import errno
import os
import sys
import time
from collections.abc import Callable, Iterator
from pathlib import Path

FILE = "build/lock"
"""Below the story's folder."""
WAITING = "Another command is working in this folder; waiting for it ..."
"""Said to whoever has to wait."""
PAUSE = 0.1
"""Seconds between two tries, where the system cannot wait by itself."""
UNSUPPORTED = {errno.ENOLCK, errno.ENOSYS, errno.EOPNOTSUPP, errno.EINVAL}
"""Errors of disks (some on a network) that have no locks: there nobody is kept waiting."""


@contextlib.contextmanager
def locked(root: Path, waiting: Callable[[], object]) -> Iterator[None]:
    """Hold a story's lock, once whoever has it is done.

    Args:
        root: the story's folder.
        waiting: called once if the lock is not free.

    Raises:
        OSError: the lock's file cannot be made.
    """
    with _opened(root) as descriptor:
        if not _take(descriptor):
            waiting()
            while not _take(descriptor, wait=True):
                time.sleep(PAUSE)
        yield


@contextlib.contextmanager
def locked_if_free(root: Path) -> Iterator[bool]:
    """Hold a story's lock unless another command does; gives whether it is held.

    Raises:
        OSError: the lock's file cannot be made.
    """
    with _opened(root) as descriptor:
        yield _take(descriptor)


@contextlib.contextmanager
def _opened(root: Path) -> Iterator[int]:
    path = root / FILE
    path.parent.mkdir(parents=True, exist_ok=True)
    # No program that is started meanwhile inherits it, so none can keep it after our end.
    descriptor = os.open(path, os.O_RDWR | os.O_CREAT, 0o644)
    try:
        yield descriptor
    finally:
        os.close(descriptor)


if sys.platform == "win32":
    import msvcrt

    def _take(descriptor: int, *, wait: bool = False) -> bool:  # noqa: ARG001 (it cannot wait)
        try:
            msvcrt.locking(descriptor, msvcrt.LK_NBLCK, 1)
        except OSError as error:
            return error.errno not in {errno.EACCES, errno.EDEADLOCK}
        return True

else:
    import fcntl

    def _take(descriptor: int, *, wait: bool = False) -> bool:
        try:
            fcntl.flock(descriptor, fcntl.LOCK_EX if wait else fcntl.LOCK_EX | fcntl.LOCK_NB)
        except BlockingIOError:
            return False
        except OSError as error:
            if error.errno not in UNSUPPORTED:
                raise
        return True
