"""Updates: signed archives of the program, laid beside it, tried at night and taken back.

`archive`, `manifest`, `keys` and `judging` say what is accepted; `payload` and `laying` put it on
the disk; `layout` has the versions of a machine; `state` and `trial` take one from being laid to
being the program of the machine, or back; `hook` is what the supervisor asks.
"""
