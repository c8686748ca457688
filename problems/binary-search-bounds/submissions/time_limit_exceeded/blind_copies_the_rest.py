# The first number is cut off by copying the rest of the list, once for every number up to the target.
# zh: 每去掉一个表头就复制一次剩下的列表，直到越过目标为止。
def search_range(nums: list[int], target: int) -> list[int]:
    start, rest = 0, list(nums)
    while rest and rest[0] < target:
        rest = rest[1:]
        start += 1
    if not rest or rest[0] != target:
        return [-1, -1]
    last = start
    while len(rest) > 1 and rest[1] == target:
        rest = rest[1:]
        last += 1
    return [start, last]
