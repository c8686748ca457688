# Stops as soon as the smallest number is not negative, and so loses the triplet 0, 0, 0.
# zh: 最小的数不为负就提前结束（>= 应为 >），会漏掉 0, 0, 0。
def three_sum(nums):
    nums.sort()
    triplets = []
    for i in range(len(nums) - 2):
        if nums[i] >= 0:
            break
        if i > 0 and nums[i] == nums[i - 1]:
            continue
        left, right = i + 1, len(nums) - 1
        while left < right:
            total = nums[i] + nums[left] + nums[right]
            if total < 0:
                left += 1
            elif total > 0:
                right -= 1
            else:
                triplets.append([nums[i], nums[left], nums[right]])
                left += 1
                while left < right and nums[left] == nums[left - 1]:
                    left += 1
    return triplets
