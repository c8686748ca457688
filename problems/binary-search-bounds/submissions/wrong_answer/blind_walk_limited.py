# The walk from the found index to both ends of the run stops after 1000 steps.
# zh: 从找到的位置向两边走，最多只走 1000 步。
def search_range(nums: list[int], target: int) -> list[int]:
    low, high = 0, len(nums) - 1
    while low <= high:
        mid = (low + high) // 2
        if nums[mid] < target:
            low = mid + 1
        elif nums[mid] > target:
            high = mid - 1
        else:
            first = last = mid
            for _ in range(1000):
                first -= first > 0 and nums[first - 1] == target
                last += last + 1 < len(nums) and nums[last + 1] == target
            return [first, last]
    return [-1, -1]
