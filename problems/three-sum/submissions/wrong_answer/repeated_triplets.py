# Returns the same triplet several times when values repeat.
# zh: 数值重复时会返回重复的三元组。
def three_sum(nums):
    nums.sort()
    triplets = []
    for i in range(len(nums) - 2):
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
                right -= 1
    return triplets
