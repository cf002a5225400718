from __future__ import annotations

from collections.abc import Mapping
from itertools import combinations, pairwise

from hypothesis import given
from hypothesis import strategies as st

from dossier.weighted_lcs import weighted_lcs

Match = tuple[int, int]

PLACES = st.tuples(st.integers(0, 4), st.integers(0, 4))
MATCHES = st.dictionaries(PLACES, st.sampled_from([0.5, 1.0, 1.5, 4.0]), max_size=9)


def heaviest(matches: Mapping[Match, float]) -> float:
    """The greatest weight of all subsets whose places rise on both sides."""
    return max(
        sum(matches[match] for match in chosen)
        for size in range(len(matches) + 1)
        for chosen in combinations(sorted(matches), size)
        if rises(chosen)
    )


def rises(chosen: tuple[Match, ...]) -> bool:
    return all(first[0] < second[0] and first[1] < second[1] for first, second in pairwise(chosen))


def test_of_nothing_nothing_is_chosen() -> None:
    assert weighted_lcs({}) == ([], 0.0)


def test_one_heavy_match_outweighs_two_light_ones() -> None:
    matches = {(0, 1): 1.0, (1, 2): 1.0, (2, 0): 3.0}
    assert weighted_lcs(matches) == ([(2, 0)], 3.0)


@given(MATCHES)
def test_nothing_weighs_more_than_what_is_chosen(matches: dict[Match, float]) -> None:
    chosen, weight = weighted_lcs(matches)
    assert rises(tuple(chosen))
    assert (sum(matches[match] for match in chosen), weight) == (heaviest(matches),) * 2


@given(MATCHES)
def test_the_choice_does_not_depend_on_the_order_of_matches(matches: dict[Match, float]) -> None:
    assert weighted_lcs(dict(reversed(matches.items()))) == weighted_lcs(matches)
