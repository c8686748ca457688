# Removes repeated values before searching, and so loses every triplet that needs a value twice or three times.
# zh: 搜索之前就把数组整体去重，凡是需要同一个数值两次或三次的三元组都会丢失。
def three_sum(nums):
    nums = sorted(set(nums))
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
