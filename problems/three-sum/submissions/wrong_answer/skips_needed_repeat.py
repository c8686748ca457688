# Compares the first number with the next one instead of the one before, and so loses triplets such as -1, -1, 2.
# zh: 去重时与后一个数比较，而不是与前一个数比较，会漏掉 -1, -1, 2 这类含重复值的三元组。
def three_sum(nums):
    nums.sort()
    triplets = []
    for i in range(len(nums) - 2):
        if nums[i] == nums[i + 1]:
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
