"""Groups queries by their fraction and adds these up exactly."""

from fractions import Fraction


def recall_at_k(ranked, relevant, k):
    """Return the exact mean as a float."""
    pairs = [(frozenset(found[:k]), frozenset(wanted)) for found, wanted in zip(ranked, relevant) if wanted]
    counts = {}
    for found, wanted in pairs:
        key = len(found & wanted), len(wanted)
        counts[key] = counts.get(key, 0) + 1
    total = sum(Fraction(hits, size) * count for (hits, size), count in counts.items())
    return float(total / len(pairs)) if pairs else 0
