# Goes through all counts of every candidate without looking at the sum on the way.
# zh: 枚举每个数的使用次数，途中不检查和是否已经超过目标。
from itertools import product


def combination_sum(candidates, target):
    found = []
    for counts in product(*(range(target // candidate + 1) for candidate in candidates)):
        if sum(count * candidate for count, candidate in zip(counts, candidates)) == target:
            found.append([candidate for count, candidate in zip(counts, candidates) for _ in range(count)])
    return found
