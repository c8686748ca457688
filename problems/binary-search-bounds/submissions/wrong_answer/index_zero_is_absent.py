# Tests the first index for truth, so that index 0 counts as absent.
# zh: 直接判断首下标是否为真，下标 0 被当成不存在。
def search_range(nums, target):
    start = next((i for i, num in enumerate(nums) if num == target), None)
    if not start:
        return [-1, -1]
    return [start, bisect.bisect_right(nums, target) - 1]
