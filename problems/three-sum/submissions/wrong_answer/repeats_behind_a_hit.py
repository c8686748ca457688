# Skips repeats of the first number only: the pair behind it is still found several times.
# zh: 只对第一个数去重，命中之后没有跳过后两个数的重复值，同一个三元组被多次收录。
def three_sum(nums):
    nums.sort()
    triplets = []
    for i in range(len(nums) - 2):
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
                right -= 1
    return triplets
