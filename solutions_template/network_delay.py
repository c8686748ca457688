# judge: network-delay
def network_delay_time(times: list[list[int]], n: int, k: int) -> int:
    """Return when all nodes from 1 to n have received a signal that node k sends at time 0, or -1."""
    raise NotImplementedError
