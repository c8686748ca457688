# Asks a list whether a triplet is already in it, which costs as much as the list is long.
# zh: 用列表的 not in 去重，每次判断都要扫一遍已有的全部答案。
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
                triplet = [nums[i], nums[left], nums[right]]
                if triplet not in triplets:
                    triplets.append(triplet)
                left += 1
                right -= 1
    return triplets
