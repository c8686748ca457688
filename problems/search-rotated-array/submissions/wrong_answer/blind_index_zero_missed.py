# Takes the index 0 for not found.
# zh: 把下标 0 当作未找到。
def search(nums, target):
    return (nums.index(target) if target in nums else 0) or -1
