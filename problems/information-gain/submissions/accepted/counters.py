"""Plain Python: three Counters, and the gain as mutual information."""

import math
from collections import Counter


def information_gain(labels, groups):
    label, group = labels.tolist(), groups.tolist()
    sizes, members, pairs = Counter(label), Counter(group), Counter(zip(label, group))
    n = len(label)
    # log2 of how much more often the pair occurs than it would if labels and groups were independent.
    return sum(
        count / n * math.log2(count * n / (sizes[one] * members[other])) for (one, other), count in pairs.items()
    )
