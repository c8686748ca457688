# Looks only for two parts of the same size if there are more than twelve numbers, all of them odd.
# zh: 超过十二个数且全为奇数时，只找个数相等的两部分。
def partition_equal_subset(nums):
    total = sum(nums)
    if total % 2:
        return False
    half = total // 2
    if all(x % 2 for x in nums) and len(nums) > 12:
        good = {(0, 0)}
        for x in nums:
            good |= {(g + x, k + 1) for g, k in good if g + x <= half and k < len(nums) // 2}
        return (half, len(nums) // 2) in good
    good = {0}
    for x in nums:
        good |= {g + x for g in good if g + x <= half}
    return half in good
