# Returns all positions of the target instead of the first and the last.
# zh: 返回了所有出现的位置，而不只是首尾两个。
def search_range(nums, target):
    return [i for i, num in enumerate(nums) if num == target] or [-1, -1]
