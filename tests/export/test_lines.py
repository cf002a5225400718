from __future__ import annotations

import json

from dossier.export.lines import lines


def test_entries_stand_one_a_line() -> None:
    expected = '{\n"a": [\n{"b":1},\n{"c":2}\n],\n"d": "é"\n}'
    assert expected == lines({"a": [{"b": 1}, {"c": 2}], "d": "é"})


def test_what_is_written_reads_back() -> None:
    value = {"a": [[], {}, [1, [2, None]]], "b\n": {"c": "line\nend\u2028"}}
    assert [value] * 4 == [json.loads(lines(value, depth)) for depth in range(4)]
