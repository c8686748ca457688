# Chooses the part by comparing with the first number, but the wrong way round.
# zh: 用第一个数判断 target 在哪一段，方向写反了。
def search(nums, target):
    offset = nums.index(min(nums))
    start, end = (0, offset) if target < nums[0] else (offset, len(nums))
    at = bisect.bisect_left(nums, target, start, end)
    return at if at < end and nums[at] == target else -1
