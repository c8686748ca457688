def combination_sum(candidates, target):
    """Keep all combinations for every sum, and extend them with one candidate after the other."""
    made = [[()]] + [[] for _ in range(target)]
    for candidate in candidates:
        for total in range(candidate, target + 1):
            made[total] += [(*one, candidate) for one in made[total - candidate]]
    return made[target]
