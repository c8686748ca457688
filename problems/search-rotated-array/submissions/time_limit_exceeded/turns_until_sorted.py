# Turns the list by one place at a time until it is sorted: O(n²).
# zh: 每次把列表旋转一位，直到有序为止，时间复杂度 O(n²)。
def search(nums, target):
    turned, moved = nums[:], 0
    while turned != sorted(turned):
        turned = turned[1:] + turned[:1]
        moved += 1
    at = bisect.bisect_left(turned, target)
    return (at + moved) % len(nums) if at < len(turned) and turned[at] == target else -1
