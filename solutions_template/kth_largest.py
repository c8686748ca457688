# judge: kth-largest


def find_kth_largest(nums: list[int], k: int) -> int:
    """Return the number at place ``k`` of the list sorted in descending order; equal numbers count separately."""
    raise NotImplementedError
