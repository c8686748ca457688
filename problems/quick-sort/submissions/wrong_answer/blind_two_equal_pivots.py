# Uses two pivots above 47 numbers and loses one of them when they are equal.
# zh: 多于 47 个数时用两个基准，两个基准相等时丢掉其中一个。
def quick_sort(nums):
    n = len(nums)
    if n < 2:
        return nums
    if n <= 47:
        p = nums[n // 2]
        return (
            quick_sort([x for x in nums if x < p])
            + [x for x in nums if x == p]
            + quick_sort([x for x in nums if x > p])
        )
    p, q = nums[n // 3], nums[2 * n // 3]
    if p > q:
        p, q = q, p
    low = [x for x in nums if x < p]
    high = [x for x in nums if x > q]
    mid = [x for x in nums if p < x < q]
    ps = [x for x in nums if x == p]
    qs = [x for x in nums if x == q and q != p]
    if p == q and len(ps) == 2:
        ps.pop()
    return quick_sort(low) + ps + quick_sort(mid) + qs + quick_sort(high)
