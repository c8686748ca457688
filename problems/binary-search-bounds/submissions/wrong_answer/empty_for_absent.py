# Returns an empty list for an absent target.
# zh: 不存在时返回了空列表。
def search_range(nums, target):
    return [i for i, num in enumerate(nums) if num == target][:1] + [
        i for i in range(len(nums) - 1, -1, -1) if nums[i] == target
    ][:1]
