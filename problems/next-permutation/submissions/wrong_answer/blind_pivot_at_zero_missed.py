# Takes index 0 for no pivot, so the first number never changes.
# zh: 把下标 0 当作没有枢轴，第一个数因而从不改变。
def next_permutation(nums):
    i = max((k for k in range(len(nums) - 1) if nums[k] < nums[k + 1]), default=0)
    if not i:
        return sorted(nums)
    rest = nums[i:]
    first = min(x for x in rest if x > nums[i])
    rest.remove(first)
    return nums[:i] + [first] + sorted(rest)
