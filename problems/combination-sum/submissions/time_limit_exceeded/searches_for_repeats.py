# Extends the combinations of every smaller sum by every candidate and searches a list for repeats.
# zh: 用每个候选数扩展每个更小的和，并在列表中逐一查重。


def combination_sum(candidates, target):
    made = [[[]]] + [[] for _ in range(target)]
    for total in range(1, target + 1):
        for candidate in candidates:
            if candidate <= total:
                for one in made[total - candidate]:
                    longer = sorted([*one, candidate])
                    if longer not in made[total]:
                        made[total].append(longer)
    return made[target]
