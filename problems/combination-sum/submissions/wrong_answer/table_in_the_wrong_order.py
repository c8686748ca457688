# Loops over the sums outside and the candidates inside, so that orders are counted.
# zh: 外层循环遍历和、内层遍历候选数，得到的是所有顺序。


def combination_sum(candidates, target):
    made = [[()]] + [[] for _ in range(target)]
    for total in range(1, target + 1):
        for candidate in candidates:
            if candidate <= total:
                made[total] += [(*one, candidate) for one in made[total - candidate]]
    return made[target]
