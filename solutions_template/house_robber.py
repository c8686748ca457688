# judge: house-robber


def house_robber(nums: list[int]) -> int:
    """Return the largest sum of entries of ``nums`` of which no two are neighbours."""
    raise NotImplementedError
