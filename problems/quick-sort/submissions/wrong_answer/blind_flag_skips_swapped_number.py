# The three-way partition moves on after a swap with the upper end and does not look at the number that came from there.
# zh: 三路划分与右端交换后直接前进，没有检查换过来的数。
import random


def quick_sort(nums):
    def sort(low, high):
        if low >= high:
            return
        pivot = nums[random.randint(low, high)]
        less, i, more = low, low, high
        while i <= more:
            if nums[i] < pivot:
                nums[less], nums[i] = nums[i], nums[less]
                less += 1
            elif nums[i] > pivot:
                nums[more], nums[i] = nums[i], nums[more]
                more -= 1
            i += 1
        sort(low, less - 1)
        sort(more + 1, high)

    sort(0, len(nums) - 1)
    return nums
