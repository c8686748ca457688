# Lets both pointers stand on the same position (<= instead of <), so one number is used twice.
# zh: 循环条件写成 left <= right，双指针会停在同一位置，同一个数被用了两次。
def three_sum(nums):
    nums.sort()
    triplets = []
    for i in range(len(nums) - 2):
        if i > 0 and nums[i] == nums[i - 1]:
            continue
        left, right = i + 1, len(nums) - 1
        while left <= right:
            total = nums[i] + nums[left] + nums[right]
            if total < 0:
                left += 1
            elif total > 0:
                right -= 1
            else:
                triplets.append([nums[i], nums[left], nums[right]])
                left += 1
                while left <= right and nums[left] == nums[left - 1]:
                    left += 1
    return triplets
