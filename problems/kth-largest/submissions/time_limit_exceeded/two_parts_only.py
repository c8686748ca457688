# Puts equal numbers into one of two parts, so equal numbers are removed one at a time: O(n²).
# zh: 只分两组，相等的数全进同一组：数都相同时每步只排除一个，O(n²)。
import random


def find_kth_largest(nums, k):
    nums, low, high, target = nums[:], 0, len(nums) - 1, len(nums) - k
    while True:
        at = random.randint(low, high)
        nums[at], nums[high] = nums[high], nums[at]
        place = low
        for i in range(low, high):
            if nums[i] < nums[high]:
                nums[i], nums[place] = nums[place], nums[i]
                place += 1
        nums[place], nums[high] = nums[high], nums[place]
        if place == target:
            return nums[place]
        if place < target:
            low = place + 1
        else:
            high = place - 1
