# The occurrences are counted in a default argument, which keeps the counts of earlier calls.
# zh: 出现次数记在默认参数的字典里，上一次调用的计数会留到下一次。
def search_range(nums: list[int], target: int, seen={}) -> list[int]:
    for x in nums:
        if x == target:
            seen[x] = seen.get(x, 0) + 1
    if target not in nums:
        return [-1, -1]
    first = nums.index(target)
    return [first, first + seen[target] - 1]
