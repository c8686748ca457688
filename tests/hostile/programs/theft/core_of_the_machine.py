# attack: read the names of the machine's users and its network addresses
# expect: WA|RV
# problem: echo


def echo(n):
    for path in ("/etc/passwd", "/etc/hostname", "/etc/hosts", "/proc/net/tcp", "/sys/class/net/lo/address"):
        try:
            with open(path) as file:
                file.read()
            return n
        except OSError:
            continue
    return None
