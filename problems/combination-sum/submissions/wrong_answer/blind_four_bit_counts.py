# Removes repeats by a key with four bits per candidate, which overflows from the 16th use on.
# zh: 用每个候选数 4 位的键去重，用到第 16 次时溢出。
def combination_sum(candidates, target):
    order = sorted(candidates)
    seen, out = set(), []

    def go(i, rest, path, key):
        if rest == 0:
            if key not in seen:
                seen.add(key)
                out.append(path)
            return
        for j in range(i, len(order)):
            if order[j] > rest:
                break
            go(j, rest - order[j], path + [order[j]], key + (1 << (4 * j)))

    go(0, target, [], 0)
    return out
