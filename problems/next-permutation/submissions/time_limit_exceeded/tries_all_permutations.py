# Lists the permutations in order until the given one has come: n! of them.
# zh: 按顺序列举所有排列，直到遇到给定的排列，共有 n! 个。
def next_permutation(nums):
    given, found = tuple(nums), False
    for order in itertools.permutations(sorted(nums)):
        if found and order > given:
            return list(order)
        found = found or order == given
    return sorted(nums)
