# Returns the index in the sorted list instead of the rotated one.
# zh: 返回的是排序后列表中的下标。
def search(nums, target):
    ordered = sorted(nums)
    at = bisect.bisect_left(ordered, target)
    return at if at < len(ordered) and ordered[at] == target else -1
