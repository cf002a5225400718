from __future__ import annotations

import socket

import pytest

from dossier.serve import supervisor


def test_a_taken_port_gives_way_to_the_next_free_one() -> None:
    with socket.socket() as taken:
        taken.bind(("127.0.0.1", 0))
        taken.listen()
        port = taken.getsockname()[1]
        assert port < supervisor.free(port) < port + 20


@pytest.mark.parametrize("wanted", [99999, -100])
def test_a_port_that_cannot_be_is_told(wanted: int) -> None:
    with pytest.raises(supervisor.UnservableError) as error:
        supervisor.free(wanted)
    assert str(error.value) == (
        f"No port from {wanted} to {wanted + 19} is free. Choose another with --port."
    )
