# Loops over the sums downwards, so that each candidate is used at most once.
# zh: 内层循环从大到小，每个候选数最多用一次。


def combination_sum(candidates, target):
    made = [[()]] + [[] for _ in range(target)]
    for candidate in candidates:
        for total in range(target, candidate - 1, -1):
            made[total] += [(*one, candidate) for one in made[total - candidate]]
    return made[target]
