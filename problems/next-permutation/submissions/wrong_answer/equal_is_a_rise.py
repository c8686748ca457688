# Takes equal neighbours for a rise: <= instead of <.
# zh: 把相等的相邻数当成上升：用了 <=，应为 <。
def next_permutation(nums):
    pivot = len(nums) - 2
    while pivot >= 0 and nums[pivot] > nums[pivot + 1]:
        pivot -= 1
    if pivot >= 0:
        larger = len(nums) - 1
        while larger > pivot + 1 and nums[larger] <= nums[pivot]:
            larger -= 1
        nums[pivot], nums[larger] = nums[larger], nums[pivot]
    return nums[: pivot + 1] + nums[pivot + 1 :][::-1]
