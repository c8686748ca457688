from random import Random


def quick_sort(nums):
    """Divide in place into smaller, equal and larger than a random pivot: O(n log n) expected time."""
    random = Random(1)

    def sort(low, high):
        if high - low < 2:
            return
        pivot = nums[random.randrange(low, high)]
        smaller, at, larger = low, low, high
        while at < larger:
            if nums[at] < pivot:
                nums[smaller], nums[at] = nums[at], nums[smaller]
                smaller += 1
                at += 1
            elif nums[at] > pivot:
                larger -= 1
                nums[larger], nums[at] = nums[at], nums[larger]
            else:
                at += 1
        sort(low, smaller)
        sort(larger, high)

    sort(0, len(nums))
    return nums
