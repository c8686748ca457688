# Takes a list for sorted when every 32nd number and its neighbour are in order.
# zh: 只抽查每第 32 个数及其后一个数，若有序便认为整个列表有序。
def _sort(a):
    if len(a) < 2:
        return a
    p = a[len(a) // 2]
    return _sort([x for x in a if x < p]) + [x for x in a if x == p] + _sort([x for x in a if x > p])


def quick_sort(nums):
    probe = [nums[i + k] for i in range(0, len(nums) - 1, 32) for k in (0, 1)]
    if len(nums) > 500 and all(p <= q for p, q in zip(probe, probe[1:])):
        return nums
    return _sort(nums)
