# Tests the found index for truth, so that index 0 counts as absent.
# zh: 直接判断下标是否为真，下标 0 被当成不存在。
def search(nums, target):
    return next((i for i, num in enumerate(nums) if num == target), None) or -1
