# Begins the search for the smallest larger number with 10**9, which is never smaller than itself.
# zh: 以 10**9 作为“最小的较大数”的初值，而该值本身永远不会被选中。
def next_permutation(nums):
    i = len(nums) - 2
    while i >= 0 and nums[i] >= nums[i + 1]:
        i -= 1
    if i < 0:
        return sorted(nums)
    best, place = 10**9, i
    for j in range(i + 1, len(nums)):
        if nums[i] < nums[j] < best:
            best, place = nums[j], j
    nums[i], nums[place] = nums[place], nums[i]
    return nums[: i + 1] + sorted(nums[i + 1 :])
