<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="es" sourcelanguage="es">
    <context>
        <name>Activity</name>
        <message>
            <source>Todo</source>
            <translation>Todo</translation>
        </message>
        <message>
            <source>Contactos</source>
            <translation>Contactos</translation>
        </message>
        <message>
            <source>Convenios</source>
            <translation>Convenios</translation>
        </message>
        <message>
            <source>Respuestas usadas</source>
            <translation>Respuestas usadas</translation>
        </message>
        <message>
            <source>Notas y datos</source>
            <translation>Notas y datos</translation>
        </message>
        <message>
            <source>Citas y marcas</source>
            <translation>Citas y marcas</translation>
        </message>
        <message>
            <source>Cargas de cartera</source>
            <translation>Cargas de cartera</translation>
        </message>
        <message>
            <source>Entradas y usuarios</source>
            <translation>Entradas y usuarios</translation>
        </message>
        <message>
            <source>Verificó la identidad del titular</source>
            <translation>Verificó la identidad del titular</translation>
        </message>
        <message>
            <source>Guardó la nota del contacto</source>
            <translation>Guardó la nota del contacto</translation>
        </message>
        <message>
            <source>Anotó un dato de la persona</source>
            <translation>Anotó un dato de la persona</translation>
        </message>
        <message>
            <source>Anuló un convenio</source>
            <translation>Anuló un convenio</translation>
        </message>
        <message>
            <source>Agendó el próximo contacto</source>
            <translation>Agendó el próximo contacto</translation>
        </message>
        <message>
            <source>Entró</source>
            <translation>Entró</translation>
        </message>
        <message>
            <source>Agregó o cambió un usuario</source>
            <translation>Agregó o cambió un usuario</translation>
        </message>
        <message>
            <source>Recibió un contacto</source>
            <translation>Recibió un contacto</translation>
        </message>
        <message>
            <source>Inició un contacto</source>
            <translation>Inició un contacto</translation>
        </message>
        <message>
            <source>Cerró el contacto: {outcome}</source>
            <translation>Cerró el contacto: {outcome}</translation>
        </message>
        <message>
            <source>Registró el convenio {folio}, autoriza {authority}</source>
            <translation>Registró el convenio {folio}, autoriza {authority}</translation>
        </message>
        <message>
            <source>Respuesta «{card}»: sirvió</source>
            <translation>Respuesta «{card}»: sirvió</translation>
        </message>
        <message>
            <source>Respuesta «{card}»: no sirvió</source>
            <translation>Respuesta «{card}»: no sirvió</translation>
        </message>
        <message>
            <source>Usó la respuesta «{card}»</source>
            <translation>Usó la respuesta «{card}»</translation>
        </message>
        <message>
            <source>Puso la marca «{flag}»</source>
            <translation>Puso la marca «{flag}»</translation>
        </message>
        <message>
            <source>Quitó la marca «{flag}»</source>
            <translation>Quitó la marca «{flag}»</translation>
        </message>
        <message>
            <source>1 cuenta</source>
            <translation>1 cuenta</translation>
        </message>
        <message>
            <source>{count} cuentas</source>
            <translation>{count} cuentas</translation>
        </message>
        <message>
            <source>Cargó {accounts} con corte del {as_of}</source>
            <translation>Cargó {accounts} con corte del {as_of}</translation>
        </message>
        <message>
            <source>Todo queda escrito y nada se borra: quién, qué y cuándo</source>
            <translation>Todo queda escrito y nada se borra: quién, qué y cuándo</translation>
        </message>
    </context>
    <context>
        <name>ActivityPanel</name>
        <message>
            <source>Actividad</source>
            <translation>Actividad</translation>
        </message>
        <message>
            <source>Cuándo</source>
            <translation>Cuándo</translation>
        </message>
        <message>
            <source>Quién</source>
            <translation>Quién</translation>
        </message>
        <message>
            <source>Qué hizo</source>
            <translation>Qué hizo</translation>
        </message>
        <message>
            <source>Cuenta</source>
            <translation>Cuenta</translation>
        </message>
        <message>
            <source>Nada de esto ha ocurrido todavía.</source>
            <translation>Nada de esto ha ocurrido todavía.</translation>
        </message>
        <message>
            <source>Mostrar solo</source>
            <translation>Mostrar solo</translation>
        </message>
        <message>
            <source>Actividad, lo más reciente primero</source>
            <translation>Actividad, lo más reciente primero</translation>
        </message>
    </context>
    <context>
        <name>App</name>
        <message>
            <source>Termine la llamada (F12) antes de cerrar: su nota está guardada.</source>
            <translation>Termine la llamada (F12) antes de cerrar: su nota está guardada.</translation>
        </message>
        <message>
            <source>Mesa en vivo</source>
            <translation>Mesa en vivo</translation>
        </message>
        <message>
            <source>Cartera</source>
            <translation>Cartera</translation>
        </message>
        <message>
            <source>Objeciones</source>
            <translation>Objeciones</translation>
        </message>
        <message>
            <source>Políticas</source>
            <translation>Políticas</translation>
        </message>
    </context>
    <context>
        <name>AskEditor</name>
        <message>
            <source>Usar</source>
            <translation>Usar</translation>
        </message>
        <message>
            <source>Usar esta cantidad o la más cercana</source>
            <translation>Usar esta cantidad o la más cercana</translation>
        </message>
        <message>
            <source>Usar esta cantidad o la más cercana (Enter)</source>
            <translation>Usar esta cantidad o la más cercana (Enter)</translation>
        </message>
        <message>
            <source>Cuánto y cada cuándo</source>
            <translation>Cuánto y cada cuándo</translation>
        </message>
        <message>
            <source>Cantidad que ofrece</source>
            <translation>Cantidad que ofrece</translation>
        </message>
        <message>
            <source>1.er pago dd/mm/aaaa</source>
            <translation>1.er pago dd/mm/aaaa</translation>
        </message>
        <message>
            <source>Fecha del primer pago, día, mes y año</source>
            <translation>Fecha del primer pago, día, mes y año</translation>
        </message>
        <message>
            <source>Cada cuándo</source>
            <translation>Cada cuándo</translation>
        </message>
        <message>
            <source>Cada cuándo paga</source>
            <translation>Cada cuándo paga</translation>
        </message>
    </context>
    <context>
        <name>AskVerdict</name>
        <message>
            <source>Escriba lo que ofrece: «2000 cada quincena desde el 15».</source>
            <translation>Escriba lo que ofrece: «2000 cada quincena desde el 15».</translation>
        </message>
    </context>
    <context>
        <name>ContextList</name>
        <message>
            <source>{count} más</source>
            <translation>{count} más</translation>
        </message>
    </context>
    <context>
        <name>ContextSheet</name>
        <message>
            <source>Lo que ya sabemos</source>
            <translation>Lo que ya sabemos</translation>
        </message>
        <message>
            <source>Historial</source>
            <translation>Historial</translation>
        </message>
        <message>
            <source>Contacto</source>
            <translation>Contacto</translation>
        </message>
        <message>
            <source>Lo que ya sabemos, historial y contacto</source>
            <translation>Lo que ya sabemos, historial y contacto</translation>
        </message>
        <message>
            <source>Cerrar lo que ya sabemos</source>
            <translation>Cerrar lo que ya sabemos</translation>
        </message>
        <message>
            <source>Del cliente</source>
            <translation>Del cliente</translation>
        </message>
    </context>
    <context>
        <name>Desk</name>
        <message>
            <source>Hay una llamada abierta. La otra cuenta se abre al terminarla.</source>
            <translation>Hay una llamada abierta. La otra cuenta se abre al terminarla.</translation>
        </message>
        <message>
            <source>Termine primero esta llamada con F12.</source>
            <translation>Termine primero esta llamada con F12.</translation>
        </message>
        <message>
            <source>No se puede llamar ahora. Ctrl+N va al siguiente.</source>
            <translation>No se puede llamar ahora. Ctrl+N va al siguiente.</translation>
        </message>
        <message>
            <source>Ya dijo todo lo obligatorio hasta aquí.</source>
            <translation>Ya dijo todo lo obligatorio hasta aquí.</translation>
        </message>
        <message>
            <source>Dicho: {text}</source>
            <translation>Dicho: {text}</translation>
        </message>
        <message>
            <source>No queda nadie a quien se pueda llamar ahora.</source>
            <translation>No queda nadie a quien se pueda llamar ahora.</translation>
        </message>
        <message>
            <source>Cuenta</source>
            <translation>Cuenta</translation>
        </message>
        <message>
            <source>Total {total}</source>
            <translation>Total {total}</translation>
        </message>
        <message>
            <source>Identidad verificada</source>
            <translation>Identidad verificada</translation>
        </message>
        <message>
            <source>Sin verificar</source>
            <translation>Sin verificar</translation>
        </message>
        <message>
            <source>allá son las {time}</source>
            <translation>allá son las {time}</translation>
        </message>
        <message>
            <source>hora desconocida</source>
            <translation>hora desconocida</translation>
        </message>
        <message>
            <source>1 día</source>
            <translation>1 día</translation>
        </message>
        <message>
            <source>{days} días</source>
            <translation>{days} días</translation>
        </message>
        <message>
            <source>Tramo {low}–{high}</source>
            <translation>Tramo {low}–{high}</translation>
        </message>
        <message>
            <source>Al corriente</source>
            <translation>Al corriente</translation>
        </message>
        <message>
            <source>Tramo más de 180</source>
            <translation>Tramo más de 180</translation>
        </message>
        <message>
            <source>Ingreso declarado {amount} al mes</source>
            <translation>Ingreso declarado {amount} al mes</translation>
        </message>
        <message>
            <source>Prefiere {hours}</source>
            <translation>Prefiere {hours}</translation>
        </message>
        <message>
            <source>Otra cuenta con nosotros</source>
            <translation>Otra cuenta con nosotros</translation>
        </message>
        <message>
            <source>Otras {count} cuentas con nosotros</source>
            <translation>Otras {count} cuentas con nosotros</translation>
        </message>
        <message>
            <source>Todavía nada: pregunte y anote</source>
            <translation>Todavía nada: pregunte y anote</translation>
        </message>
        <message>
            <source>último</source>
            <translation>último</translation>
        </message>
        <message>
            <source>Cobra el día {day}</source>
            <translation>Cobra el día {day}</translation>
        </message>
        <message>
            <source>Cobra los días {days} y {last}</source>
            <translation>Cobra los días {days} y {last}</translation>
        </message>
        <message>
            <source>Pagó {amount}</source>
            <translation>Pagó {amount}</translation>
        </message>
        <message>
            <source>propio</source>
            <translation>propio</translation>
        </message>
        <message>
            <source>de recados</source>
            <translation>de recados</translation>
        </message>
        <message>
            <source>Aceptó recibir {how}</source>
            <translation>Aceptó recibir {how}</translation>
        </message>
        <message>
            <source>{count} personas</source>
            <translation>{count} personas</translation>
        </message>
        <message>
            <source>Nadie con ese dato. Pruebe otra parte del nombre o teléfono.</source>
            <translation>Nadie con ese dato. Pruebe otra parte del nombre o teléfono.</translation>
        </message>
        <message>
            <source>Siguiente deudor</source>
            <translation>Siguiente deudor</translation>
        </message>
        <message>
            <source>Terminar</source>
            <translation>Terminar</translation>
        </message>
        <message>
            <source>Siguiente</source>
            <translation>Siguiente</translation>
        </message>
        <message>
            <source>Registrado: {folio}</source>
            <translation>Registrado: {folio}</translation>
        </message>
        <message>
            <source>{count} pago(s), primero {day}</source>
            <translation>{count} pago(s), primero {day}</translation>
        </message>
        <message>
            <source>Próximo contacto</source>
            <translation>Próximo contacto</translation>
        </message>
        <message>
            <source>Ninguno</source>
            <translation>Ninguno</translation>
        </message>
        <message>
            <source>Por registrar</source>
            <translation>Por registrar</translation>
        </message>
        <message>
            <source>Elija con F5, F6 o F7</source>
            <translation>Elija con F5, F6 o F7</translation>
        </message>
        <message>
            <source>Por registrar: llamada</source>
            <translation>Por registrar: llamada</translation>
        </message>
        <message>
            <source>Hora de allá, dentro del horario permitido</source>
            <translation>Hora de allá, dentro del horario permitido</translation>
        </message>
        <message>
            <source>Agendar llamada</source>
            <translation>Agendar llamada</translation>
        </message>
        <message>
            <source>Registrar convenio</source>
            <translation>Registrar convenio</translation>
        </message>
        <message>
            <source>Guardado {time}</source>
            <translation>Guardado {time}</translation>
        </message>
        <message>
            <source>Falta el resultado</source>
            <translation>Falta el resultado</translation>
        </message>
        <message>
            <source>Falta confirmar la identidad</source>
            <translation>Falta confirmar la identidad</translation>
        </message>
        <message>
            <source>Esta opción necesita el visto bueno de {who}.</source>
            <translation>Esta opción necesita el visto bueno de {who}.</translation>
        </message>
        <message>
            <source>No hay nada que deshacer.</source>
            <translation>No hay nada que deshacer.</translation>
        </message>
        <message>
            <source>El convenio ya quedó registrado: {folio}.</source>
            <translation>El convenio ya quedó registrado: {folio}.</translation>
        </message>
        <message>
            <source>Antes de registrar, confirme la identidad.</source>
            <translation>Antes de registrar, confirme la identidad.</translation>
        </message>
        <message>
            <source>Elija primero una opción con F5, F6 o F7.</source>
            <translation>Elija primero una opción con F5, F6 o F7.</translation>
        </message>
        <message>
            <source>Convenio {folio} registrado.</source>
            <translation>Convenio {folio} registrado.</translation>
        </message>
        <message>
            <source>Convenio deshecho; queda anotado en la bitácora.</source>
            <translation>Convenio deshecho; queda anotado en la bitácora.</translation>
        </message>
        <message>
            <source>Llamada agendada. Ctrl+N va al siguiente.</source>
            <translation>Llamada agendada. Ctrl+N va al siguiente.</translation>
        </message>
        <message>
            <source>Opciones bloqueadas por la regla de contacto</source>
            <translation>Opciones bloqueadas por la regla de contacto</translation>
        </message>
        <message>
            <source>F9 agenda la llamada; Ctrl+N va con la siguiente persona.</source>
            <translation>F9 agenda la llamada; Ctrl+N va con la siguiente persona.</translation>
        </message>
        <message>
            <source>Opciones que puede ofrecer</source>
            <translation>Opciones que puede ofrecer</translation>
        </message>
        <message>
            <source>Las opciones aparecen al confirmar la identidad (Alt+1).</source>
            <translation>Las opciones aparecen al confirmar la identidad (Alt+1).</translation>
        </message>
        <message>
            <source>Sin opciones para esta cuenta</source>
            <translation>Sin opciones para esta cuenta</translation>
        </message>
        <message>
            <source>Opciones bloqueadas por la regla de horario</source>
            <translation>Opciones bloqueadas por la regla de horario</translation>
        </message>
        <message>
            <source>Opciones solo con el titular</source>
            <translation>Opciones solo con el titular</translation>
        </message>
        <message>
            <source>Lo más cercano a lo que ofrece</source>
            <translation>Lo más cercano a lo que ofrece</translation>
        </message>
        <message>
            <source>La política no permite opciones hoy; puede registrar una promesa simple.</source>
            <translation>La política no permite opciones hoy; puede registrar una promesa simple.</translation>
        </message>
        <message>
            <source>Bloqueada por la regla de contacto</source>
            <translation>Bloqueada por la regla de contacto</translation>
        </message>
        <message>
            <source>en un pago</source>
            <translation>en un pago</translation>
        </message>
        <message>
            <source>Pide visto bueno de {who}</source>
            <translation>Pide visto bueno de {who}</translation>
        </message>
        <message>
            <source>Pide visto bueno</source>
            <translation>Pide visto bueno</translation>
        </message>
        <message>
            <source>Primer pago</source>
            <translation>Primer pago</translation>
        </message>
        <message>
            <source>Total</source>
            <translation>Total</translation>
        </message>
        <message>
            <source>Termina</source>
            <translation>Termina</translation>
        </message>
        <message>
            <source>Número de pagos</source>
            <translation>Número de pagos</translation>
        </message>
        <message>
            <source>Contra su saldo</source>
            <translation>Contra su saldo</translation>
        </message>
        <message>
            <source>Permitida</source>
            <translation>Permitida</translation>
        </message>
        <message>
            <source>Fuera de política</source>
            <translation>Fuera de política</translation>
        </message>
        <message>
            <source>Por registrar: opción {letter}</source>
            <translation>Por registrar: opción {letter}</translation>
        </message>
        <message>
            <source>Pago {day}</source>
            <translation>Pago {day}</translation>
        </message>
        <message>
            <source>Primer pago {day}</source>
            <translation>Primer pago {day}</translation>
        </message>
        <message>
            <source>Primero registre el convenio con F9; después se imprime.</source>
            <translation>Primero registre el convenio con F9; después se imprime.</translation>
        </message>
        <message>
            <source>Convenio {folio}</source>
            <translation>Convenio {folio}</translation>
        </message>
        <message>
            <source>Esta llamada quedó sin cerrar. Su nota está guardada: elija el resultado.</source>
            <translation>Esta llamada quedó sin cerrar. Su nota está guardada: elija el resultado.</translation>
        </message>
        <message>
            <source>{n} etapas</source>
            <translation>{n} etapas</translation>
        </message>
        <message>
            <source>Etapa {n} de {all}</source>
            <translation>Etapa {n} de {all}</translation>
        </message>
        <message>
            <source>Llamar</source>
            <translation>Llamar</translation>
        </message>
        <message>
            <source>Respuesta: {title}</source>
            <translation>Respuesta: {title}</translation>
        </message>
        <message>
            <source>Tono: {tone}</source>
            <translation>Tono: {tone}</translation>
        </message>
        <message>
            <source>Falta decir: {what}</source>
            <translation>Falta decir: {what}</translation>
        </message>
        <message>
            <source>Después: {title}</source>
            <translation>Después: {title}</translation>
        </message>
        <message>
            <source>Puede llamar desde el </source>
            <translation>Puede llamar desde el </translation>
        </message>
        <message>
            <source>Falta un dato para decidir</source>
            <translation>Falta un dato para decidir</translation>
        </message>
        <message>
            <source>Siga con otra persona</source>
            <translation>Siga con otra persona</translation>
        </message>
        <message>
            <source>Después de la llamada</source>
            <translation>Después de la llamada</translation>
        </message>
        <message>
            <source>Cierre de la cuenta</source>
            <translation>Cierre de la cuenta</translation>
        </message>
        <message>
            <source>Revise la nota: ya está escrita</source>
            <translation>Revise la nota: ya está escrita</translation>
        </message>
        <message>
            <source>por elegir (Ctrl+D)</source>
            <translation>por elegir (Ctrl+D)</translation>
        </message>
        <message>
            <source>Resultado: </source>
            <translation>Resultado: </translation>
        </message>
        <message>
            <source>Convenio </source>
            <translation>Convenio </translation>
        </message>
        <message>
            <source> por </source>
            <translation> por </translation>
        </message>
        <message>
            <source>Próximo contacto: </source>
            <translation>Próximo contacto: </translation>
        </message>
        <message>
            <source>ninguno</source>
            <translation>ninguno</translation>
        </message>
        <message>
            <source>No encuentro nada parecido. Pruebe otra palabra.</source>
            <translation>No encuentro nada parecido. Pruebe otra palabra.</translation>
        </message>
        <message>
            <source>1 respuesta</source>
            <translation>1 respuesta</translation>
        </message>
        <message>
            <source>{count} respuestas</source>
            <translation>{count} respuestas</translation>
        </message>
        <message>
            <source>Valide</source>
            <translation>Valide</translation>
        </message>
        <message>
            <source>Pregunte</source>
            <translation>Pregunte</translation>
        </message>
        <message>
            <source>Ofrezca</source>
            <translation>Ofrezca</translation>
        </message>
        <message>
            <source>Si insiste</source>
            <translation>Si insiste</translation>
        </message>
        <message>
            <source>Use primero una respuesta (Enter).</source>
            <translation>Use primero una respuesta (Enter).</translation>
        </message>
        <message>
            <source>Falta el resultado de esta llamada (Ctrl+D).</source>
            <translation>Falta el resultado de esta llamada (Ctrl+D).</translation>
        </message>
        <message>
            <source>Llamada guardada. Ctrl+N trae al siguiente.</source>
            <translation>Llamada guardada. Ctrl+N trae al siguiente.</translation>
        </message>
    </context>
    <context>
        <name>EntryPanel</name>
        <message>
            <source>Datos de ejemplo</source>
            <translation>Datos de ejemplo</translation>
        </message>
        <message>
            <source>Agent Desk</source>
            <translation>Agent Desk</translation>
        </message>
        <message>
            <source>Abriendo la cartera…</source>
            <translation>Abriendo la cartera…</translation>
        </message>
        <message>
            <source>¿Quién entra?</source>
            <translation>¿Quién entra?</translation>
        </message>
        <message>
            <source>Ninguna persona ni deuda de esta cartera existe.</source>
            <translation>Ninguna persona ni deuda de esta cartera existe.</translation>
        </message>
        <message>
            <source>Todo lo que se haga queda a nombre de quien entra.</source>
            <translation>Todo lo que se haga queda a nombre de quien entra.</translation>
        </message>
        <message>
            <source>Abrir la cartera</source>
            <translation>Abrir la cartera</translation>
        </message>
        <message>
            <source>La cartera de este equipo está cifrada. Escriba su PIN para abrirla.</source>
            <translation>La cartera de este equipo está cifrada. Escriba su PIN para abrirla.</translation>
        </message>
        <message>
            <source>No se pudo abrir</source>
            <translation>No se pudo abrir</translation>
        </message>
        <message>
            <source>entrar</source>
            <translation>entrar</translation>
        </message>
        <message>
            <source>elegir</source>
            <translation>elegir</translation>
        </message>
        <message>
            <source>entrar con la elegida</source>
            <translation>entrar con la elegida</translation>
        </message>
    </context>
    <context>
        <name>EntryRow</name>
        <message>
            <source>Entrar como {role}: {name}</source>
            <translation>Entrar como {role}: {name}</translation>
        </message>
    </context>
    <context>
        <name>ErrorBox</name>
        <message>
            <source>Copiar informe</source>
            <translation>Copiar informe</translation>
        </message>
        <message>
            <source>Cerrar</source>
            <translation>Cerrar</translation>
        </message>
        <message>
            <source>Cerrar el aviso</source>
            <translation>Cerrar el aviso</translation>
        </message>
        <message>
            <source>Algo falló y la llamada sigue</source>
            <translation>Algo falló y la llamada sigue</translation>
        </message>
        <message>
            <source>Lo registrado está guardado. Revise lo último que hizo y, si se repite, copie el informe y entréguelo a supervisión: no lleva datos de nadie.</source>
            <translation>Lo registrado está guardado. Revise lo último que hizo y, si se repite, copie el informe y entréguelo a supervisión: no lleva datos de nadie.</translation>
        </message>
        <message>
            <source>No se pudo</source>
            <translation>No se pudo</translation>
        </message>
        <message>
            <source>Copiado</source>
            <translation>Copiado</translation>
        </message>
    </context>
    <context>
        <name>FactStrip</name>
        <message>
            <source>Saldo vencido</source>
            <translation>Saldo vencido</translation>
        </message>
        <message>
            <source>Atraso</source>
            <translation>Atraso</translation>
        </message>
        <message>
            <source>Probabilidad de cura</source>
            <translation>Probabilidad de cura</translation>
        </message>
        <message>
            <source>La probabilidad de cura es interna: no se lee al cliente.</source>
            <translation>La probabilidad de cura es interna: no se lee al cliente.</translation>
        </message>
    </context>
    <context>
        <name>FindBox</name>
        <message>
            <source>Buscar persona</source>
            <translation>Buscar persona</translation>
        </message>
        <message>
            <source>Nombre, teléfono o cuenta</source>
            <translation>Nombre, teléfono o cuenta</translation>
        </message>
        <message>
            <source>Personas encontradas</source>
            <translation>Personas encontradas</translation>
        </message>
        <message>
            <source>elegir</source>
            <translation>elegir</translation>
        </message>
        <message>
            <source>abrir</source>
            <translation>abrir</translation>
        </message>
        <message>
            <source>cerrar</source>
            <translation>cerrar</translation>
        </message>
    </context>
    <context>
        <name>FooterButtons</name>
        <message>
            <source>Imprimir convenio</source>
            <translation>Imprimir convenio</translation>
        </message>
    </context>
    <context>
        <name>FooterRegion</name>
        <message>
            <source>Medio de pago: {means}. Cambiar</source>
            <translation>Medio de pago: {means}. Cambiar</translation>
        </message>
        <message>
            <source>Notas de la llamada</source>
            <translation>Notas de la llamada</translation>
        </message>
        <message>
            <source>Lo que conviene recordar</source>
            <translation>Lo que conviene recordar</translation>
        </message>
        <message>
            <source>Notas</source>
            <translation>Notas</translation>
        </message>
        <message>
            <source>Resultado</source>
            <translation>Resultado</translation>
        </message>
    </context>
    <context>
        <name>HelpSheet</name>
        <message>
            <source>Ayuda: todas las teclas</source>
            <translation>Ayuda: todas las teclas</translation>
        </message>
        <message>
            <source>Todas las teclas</source>
            <translation>Todas las teclas</translation>
        </message>
        <message>
            <source>Valen en cualquier lugar de la ventana; ninguna cambia de sentido.</source>
            <translation>Valen en cualquier lugar de la ventana; ninguna cambia de sentido.</translation>
        </message>
        <message>
            <source>Cerrar</source>
            <translation>Cerrar</translation>
        </message>
    </context>
    <context>
        <name>IdentityBlock</name>
        <message>
            <source>Datos de ejemplo</source>
            <translation>Datos de ejemplo</translation>
        </message>
        <message>
            <source>Mesa en vivo</source>
            <translation>Mesa en vivo</translation>
        </message>
        <message>
            <source>Sin nadie en pantalla</source>
            <translation>Sin nadie en pantalla</translation>
        </message>
    </context>
    <context>
        <name>IdlePanel</name>
        <message>
            <source>Listo para la siguiente persona</source>
            <translation>Listo para la siguiente persona</translation>
        </message>
        <message>
            <source>También puede entrar desde el marcador: la cuenta se abre sola.</source>
            <translation>También puede entrar desde el marcador: la cuenta se abre sola.</translation>
        </message>
        <message>
            <source>Siguiente persona</source>
            <translation>Siguiente persona</translation>
        </message>
        <message>
            <source>Buscar persona</source>
            <translation>Buscar persona</translation>
        </message>
        <message>
            <source>Todas las teclas</source>
            <translation>Todas las teclas</translation>
        </message>
    </context>
    <context>
        <name>ImportDialog</name>
        <message>
            <source>Renglón</source>
            <translation>Renglón</translation>
        </message>
        <message>
            <source>Columna</source>
            <translation>Columna</translation>
        </message>
        <message>
            <source>Dice</source>
            <translation>Dice</translation>
        </message>
        <message>
            <source>Motivo</source>
            <translation>Motivo</translation>
        </message>
        <message>
            <source>renglones-rechazados.csv</source>
            <translation>renglones-rechazados.csv</translation>
        </message>
        <message>
            <source>Guardar la lista</source>
            <translation>Guardar la lista</translation>
        </message>
        <message>
            <source>CSV (*.csv)</source>
            <translation>CSV (*.csv)</translation>
        </message>
    </context>
    <context>
        <name>ImportReportForm</name>
        <message>
            <source>Importar cartera</source>
            <translation>Importar cartera</translation>
        </message>
        <message>
            <source>Renglones que no se cargaron</source>
            <translation>Renglones que no se cargaron</translation>
        </message>
        <message>
            <source>Guardar la lista de renglones rechazados</source>
            <translation>Guardar la lista de renglones rechazados</translation>
        </message>
        <message>
            <source>&amp;Guardar la lista…</source>
            <translation>&amp;Guardar la lista…</translation>
        </message>
        <message>
            <source>No cargar nada</source>
            <translation>No cargar nada</translation>
        </message>
        <message>
            <source>&amp;No cargar</source>
            <translation>&amp;No cargar</translation>
        </message>
        <message>
            <source>Cargar las cuentas correctas</source>
            <translation>Cargar las cuentas correctas</translation>
        </message>
        <message>
            <source>&amp;Cargar</source>
            <translation>&amp;Cargar</translation>
        </message>
        <message>
            <source>Cerrar el informe</source>
            <translation>Cerrar el informe</translation>
        </message>
        <message>
            <source>&amp;Entendido</source>
            <translation>&amp;Entendido</translation>
        </message>
    </context>
    <context>
        <name>Keys</name>
        <message>
            <source>Ayuda: todas las teclas</source>
            <translation>Ayuda: todas las teclas</translation>
        </message>
        <message>
            <source>Buscar la objeción</source>
            <translation>Buscar la objeción</translation>
        </message>
        <message>
            <source>Escribir en las notas</source>
            <translation>Escribir en las notas</translation>
        </message>
        <message>
            <source>Elegir la opción A</source>
            <translation>Elegir la opción A</translation>
        </message>
        <message>
            <source>Elegir la opción B</source>
            <translation>Elegir la opción B</translation>
        </message>
        <message>
            <source>Elegir la opción C</source>
            <translation>Elegir la opción C</translation>
        </message>
        <message>
            <source>Siguiente etapa del guion</source>
            <translation>Siguiente etapa del guion</translation>
        </message>
        <message>
            <source>Etapa anterior</source>
            <translation>Etapa anterior</translation>
        </message>
        <message>
            <source>Registrar el convenio o agendar la llamada</source>
            <translation>Registrar el convenio o agendar la llamada</translation>
        </message>
        <message>
            <source>Terminar la llamada</source>
            <translation>Terminar la llamada</translation>
        </message>
        <message>
            <source>Primera respuesta del cliente</source>
            <translation>Primera respuesta del cliente</translation>
        </message>
        <message>
            <source>Segunda respuesta del cliente</source>
            <translation>Segunda respuesta del cliente</translation>
        </message>
        <message>
            <source>Tercera respuesta del cliente</source>
            <translation>Tercera respuesta del cliente</translation>
        </message>
        <message>
            <source>Cuarta respuesta del cliente</source>
            <translation>Cuarta respuesta del cliente</translation>
        </message>
        <message>
            <source>Llamar</source>
            <translation>Llamar</translation>
        </message>
        <message>
            <source>Siguiente persona de la lista</source>
            <translation>Siguiente persona de la lista</translation>
        </message>
        <message>
            <source>Buscar persona, teléfono o cuenta</source>
            <translation>Buscar persona, teléfono o cuenta</translation>
        </message>
        <message>
            <source>Otra cantidad: lo que ofrece pagar</source>
            <translation>Otra cantidad: lo que ofrece pagar</translation>
        </message>
        <message>
            <source>Cambiar el medio de pago</source>
            <translation>Cambiar el medio de pago</translation>
        </message>
        <message>
            <source>Marcar como dicha la frase obligatoria</source>
            <translation>Marcar como dicha la frase obligatoria</translation>
        </message>
        <message>
            <source>Elegir el resultado</source>
            <translation>Elegir el resultado</translation>
        </message>
        <message>
            <source>Ver e imprimir el convenio</source>
            <translation>Ver e imprimir el convenio</translation>
        </message>
        <message>
            <source>Guardar el convenio en un archivo</source>
            <translation>Guardar el convenio en un archivo</translation>
        </message>
        <message>
            <source>Deshacer lo recién registrado</source>
            <translation>Deshacer lo recién registrado</translation>
        </message>
        <message>
            <source>Lo que sabemos, historial y contacto</source>
            <translation>Lo que sabemos, historial y contacto</translation>
        </message>
        <message>
            <source>Cambiar entre claro y oscuro</source>
            <translation>Cambiar entre claro y oscuro</translation>
        </message>
        <message>
            <source>Cerrar, borrar lo buscado o volver al guion</source>
            <translation>Cerrar, borrar lo buscado o volver al guion</translation>
        </message>
        <message>
            <source>Ir al lugar con ese número</source>
            <translation>Ir al lugar con ese número</translation>
        </message>
        <message>
            <source>Buscar en este lugar</source>
            <translation>Buscar en este lugar</translation>
        </message>
        <message>
            <source>Leer de nuevo</source>
            <translation>Leer de nuevo</translation>
        </message>
        <message>
            <source>Importar un archivo de cuentas</source>
            <translation>Importar un archivo de cuentas</translation>
        </message>
        <message>
            <source>Cambiar de usuario</source>
            <translation>Cambiar de usuario</translation>
        </message>
    </context>
    <context>
        <name>LeftColumn</name>
        <message>
            <source>Guion</source>
            <translation>Guion</translation>
        </message>
        <message>
            <source>Ver lo que sabemos, historial y contacto</source>
            <translation>Ver lo que sabemos, historial y contacto</translation>
        </message>
    </context>
    <context>
        <name>LightBadge</name>
        <message>
            <source>Reglas de contacto: {title}. {detail}</source>
            <translation>Reglas de contacto: {title}. {detail}</translation>
        </message>
    </context>
    <context>
        <name>MainWindow</name>
        <message>
            <source>Agent Desk — Datos de ejemplo</source>
            <translation>Agent Desk — Datos de ejemplo</translation>
        </message>
    </context>
    <context>
        <name>MustSayList</name>
        <message>
            <source>Debe decirse en esta llamada</source>
            <translation>Debe decirse en esta llamada</translation>
        </message>
        <message>
            <source>y {count} más</source>
            <translation>y {count} más</translation>
        </message>
        <message>
            <source>dicho</source>
            <translation>dicho</translation>
        </message>
        <message>
            <source>falta decirlo</source>
            <translation>falta decirlo</translation>
        </message>
    </context>
    <context>
        <name>Objections</name>
        <message>
            <source>{count} fichas: lo que dicen y lo que ayuda a responder</source>
            <translation>{count} fichas: lo que dicen y lo que ayuda a responder</translation>
        </message>
        <message>
            <source>{count} de {total}</source>
            <translation>{count} de {total}</translation>
        </message>
        <message>
            <source>Qué registrar</source>
            <translation>Qué registrar</translation>
        </message>
        <message>
            <source>Muy frecuente</source>
            <translation>Muy frecuente</translation>
        </message>
        <message>
            <source>Frecuente</source>
            <translation>Frecuente</translation>
        </message>
        <message>
            <source>Poco frecuente</source>
            <translation>Poco frecuente</translation>
        </message>
        <message>
            <source>Con cuidado</source>
            <translation>Con cuidado</translation>
        </message>
        <message>
            <source>Valide</source>
            <translation>Valide</translation>
        </message>
        <message>
            <source>Pregunte</source>
            <translation>Pregunte</translation>
        </message>
        <message>
            <source>Sin preguntar el motivo ({countries})</source>
            <translation>Sin preguntar el motivo ({countries})</translation>
        </message>
        <message>
            <source>Primero escuche</source>
            <translation>Primero escuche</translation>
        </message>
        <message>
            <source>Ofrezca</source>
            <translation>Ofrezca</translation>
        </message>
        <message>
            <source>Por qué</source>
            <translation>Por qué</translation>
        </message>
        <message>
            <source>Después ofrezca una salida</source>
            <translation>Después ofrezca una salida</translation>
        </message>
        <message>
            <source>No se dice en: {countries}.</source>
            <translation>No se dice en: {countries}.</translation>
        </message>
        <message>
            <source>Puente</source>
            <translation>Puente</translation>
        </message>
        <message>
            <source>Cierre</source>
            <translation>Cierre</translation>
        </message>
        <message>
            <source>Si insiste</source>
            <translation>Si insiste</translation>
        </message>
        <message>
            <source>Para llegar al acuerdo</source>
            <translation>Para llegar al acuerdo</translation>
        </message>
        <message>
            <source>Así lo dicen</source>
            <translation>Así lo dicen</translation>
        </message>
        <message>
            <source>No diga</source>
            <translation>No diga</translation>
        </message>
        <message>
            <source>Porque</source>
            <translation>Porque</translation>
        </message>
        <message>
            <source>Mejor</source>
            <translation>Mejor</translation>
        </message>
        <message>
            <source>Qué evitar</source>
            <translation>Qué evitar</translation>
        </message>
        <message>
            <source>Cuando</source>
            <translation>Cuando</translation>
        </message>
        <message>
            <source>Haga esto</source>
            <translation>Haga esto</translation>
        </message>
        <message>
            <source>Cuándo detenerse</source>
            <translation>Cuándo detenerse</translation>
        </message>
    </context>
    <context>
        <name>ObjectionsPanel</name>
        <message>
            <source>Objeciones</source>
            <translation>Objeciones</translation>
        </message>
        <message>
            <source>Ficha de la objeción</source>
            <translation>Ficha de la objeción</translation>
        </message>
        <message>
            <source>¿Qué dijo? Palabras, aunque sea con prisa</source>
            <translation>¿Qué dijo? Palabras, aunque sea con prisa</translation>
        </message>
        <message>
            <source>Buscar una objeción</source>
            <translation>Buscar una objeción</translation>
        </message>
        <message>
            <source>Fichas</source>
            <translation>Fichas</translation>
        </message>
    </context>
    <context>
        <name>OptionCard</name>
        <message>
            <source>Opción {letter}: {title}, {amount} {per}</source>
            <translation>Opción {letter}: {title}, {amount} {per}</translation>
        </message>
        <message>
            <source>, seleccionada</source>
            <translation>, seleccionada</translation>
        </message>
        <message>
            <source>, bloqueada</source>
            <translation>, bloqueada</translation>
        </message>
    </context>
    <context>
        <name>OptionsRegion</name>
        <message>
            <source>Otra cantidad</source>
            <translation>Otra cantidad</translation>
        </message>
        <message>
            <source>Proponer otra cantidad</source>
            <translation>Proponer otra cantidad</translation>
        </message>
    </context>
    <context>
        <name>OutcomeBox</name>
        <message>
            <source>Resultados</source>
            <translation>Resultados</translation>
        </message>
        <message>
            <source>Elija el resultado</source>
            <translation>Elija el resultado</translation>
        </message>
        <message>
            <source>Resultado de la llamada</source>
            <translation>Resultado de la llamada</translation>
        </message>
    </context>
    <context>
        <name>PageView</name>
        <message>
            <source>Página de {title}, hojas: {pages}</source>
            <translation>Página de {title}, hojas: {pages}</translation>
        </message>
        <message>
            <source>Imprimir</source>
            <translation>Imprimir</translation>
        </message>
        <message>
            <source>Guardar PDF</source>
            <translation>Guardar PDF</translation>
        </message>
        <message>
            <source>Cerrar</source>
            <translation>Cerrar</translation>
        </message>
        <message>
            <source>Alejar la página</source>
            <translation>Alejar la página</translation>
        </message>
        <message>
            <source>Acercar la página</source>
            <translation>Acercar la página</translation>
        </message>
        <message>
            <source>Ajustar la página al ancho</source>
            <translation>Ajustar la página al ancho</translation>
        </message>
    </context>
    <context>
        <name>Policies</name>
        <message>
            <source>Se liquida con descuento: al cumplir, no se debe más.</source>
            <translation>Se liquida con descuento: al cumplir, no se debe más.</translation>
        </message>
        <message>
            <source>Se paga todo lo que se debe, en partes.</source>
            <translation>Se paga todo lo que se debe, en partes.</translation>
        </message>
        <message>
            <source>Se paga lo vencido y el crédito sigue como estaba.</source>
            <translation>Se paga lo vencido y el crédito sigue como estaba.</translation>
        </message>
        <message>
            <source>La próxima fecha se mueve; no se perdona nada.</source>
            <translation>La próxima fecha se mueve; no se perdona nada.</translation>
        </message>
        <message>
            <source>Calendario nuevo con interés sobre el saldo.</source>
            <translation>Calendario nuevo con interés sobre el saldo.</translation>
        </message>
        <message>
            <source>Una parte se liquida hoy; el resto, en calendario nuevo.</source>
            <translation>Una parte se liquida hoy; el resto, en calendario nuevo.</translation>
        </message>
        <message>
            <source>Liquidación</source>
            <translation>Liquidación</translation>
        </message>
        <message>
            <source>Prórroga</source>
            <translation>Prórroga</translation>
        </message>
        <message>
            <source>un solo pago</source>
            <translation>un solo pago</translation>
        </message>
        <message>
            <source>cada semana</source>
            <translation>cada semana</translation>
        </message>
        <message>
            <source>cada 14 días</source>
            <translation>cada 14 días</translation>
        </message>
        <message>
            <source>cada quincena</source>
            <translation>cada quincena</translation>
        </message>
        <message>
            <source>cada mes</source>
            <translation>cada mes</translation>
        </message>
        <message>
            <source>Si el titular falleció</source>
            <translation>Si el titular falleció</translation>
        </message>
        <message>
            <source>Con una aclaración abierta</source>
            <translation>Con una aclaración abierta</translation>
        </message>
        <message>
            <source>Con una demanda en curso</source>
            <translation>Con una demanda en curso</translation>
        </message>
        <message>
            <source>Si no es el titular</source>
            <translation>Si no es el titular</translation>
        </message>
        <message>
            <source>{low} o más</source>
            <translation>{low} o más</translation>
        </message>
        <message>
            <source>{low} a {high}</source>
            <translation>{low} a {high}</translation>
        </message>
        <message>
            <source>nada</source>
            <translation>nada</translation>
        </message>
        <message>
            <source>{id}, versión {version}</source>
            <translation>{id}, versión {version}</translation>
        </message>
        <message>
            <source>Valen para todos</source>
            <translation>Valen para todos</translation>
        </message>
        <message>
            <source>1 forma de pagar</source>
            <translation>1 forma de pagar</translation>
        </message>
        <message>
            <source>{count} formas de pagar</source>
            <translation>{count} formas de pagar</translation>
        </message>
        <message>
            <source>Nunca se cobra menos de {percent} del capital.</source>
            <translation>Nunca se cobra menos de {percent} del capital.</translation>
        </message>
        <message>
            <source>Tramo</source>
            <translation>Tramo</translation>
        </message>
        <message>
            <source>Días de atraso</source>
            <translation>Días de atraso</translation>
        </message>
        <message>
            <source>Tramos</source>
            <translation>Tramos</translation>
        </message>
        <message>
            <source>Situaciones difíciles comprobadas</source>
            <translation>Situaciones difíciles comprobadas</translation>
        </message>
        <message>
            <source>Agregan opciones; nunca quitan una.</source>
            <translation>Agregan opciones; nunca quitan una.</translation>
        </message>
        <message>
            <source>hasta {} pagos más</source>
            <translation>hasta {} pagos más</translation>
        </message>
        <message>
            <source>prórroga de {} días</source>
            <translation>prórroga de {} días</translation>
        </message>
        <message>
            <source>autoriza {}</source>
            <translation>autoriza {}</translation>
        </message>
        <message>
            <source>autoriza {} nivel menos</source>
            <translation>autoriza {} nivel menos</translation>
        </message>
        <message>
            <source>primer pago de {}</source>
            <translation>primer pago de {}</translation>
        </message>
        <message>
            <source>se perdona: {}</source>
            <translation>se perdona: {}</translation>
        </message>
        <message>
            <source>{situation}: {words}. Comprobante: {proof}.</source>
            <translation>{situation}: {words}. Comprobante: {proof}.</translation>
        </message>
        <message>
            <source>Renglón</source>
            <translation>Renglón</translation>
        </message>
        <message>
            <source>Pagos</source>
            <translation>Pagos</translation>
        </message>
        <message>
            <source>Autoriza</source>
            <translation>Autoriza</translation>
        </message>
        <message>
            <source>Se perdona</source>
            <translation>Se perdona</translation>
        </message>
        <message>
            <source>Además</source>
            <translation>Además</translation>
        </message>
        <message>
            <source>tasa {rate} anual</source>
            <translation>tasa {rate} anual</translation>
        </message>
        <message>
            <source>se liquida {share}</source>
            <translation>se liquida {share}</translation>
        </message>
        <message>
            <source>{days} días más</source>
            <translation>{days} días más</translation>
        </message>
        <message>
            <source>hasta {times} al año</source>
            <translation>hasta {times} al año</translation>
        </message>
        <message>
            <source>El interés ordinario sigue corriendo hasta la nueva fecha.</source>
            <translation>El interés ordinario sigue corriendo hasta la nueva fecha.</translation>
        </message>
        <message>
            <source>Se paga: {words}.</source>
            <translation>Se paga: {words}.</translation>
        </message>
        <message>
            <source>{percent} de lo acordado</source>
            <translation>{percent} de lo acordado</translation>
        </message>
        <message>
            <source>al menos {amount}</source>
            <translation>al menos {amount}</translation>
        </message>
        <message>
            <source> y </source>
            <translation> y </translation>
        </message>
        <message>
            <source>Primer pago: {words}.</source>
            <translation>Primer pago: {words}.</translation>
        </message>
        <message>
            <source>Ningún pago menor de {least}.</source>
            <translation>Ningún pago menor de {least}.</translation>
        </message>
        <message>
            <source>Ningún pago menor de {least}, en múltiplos de {unit}.</source>
            <translation>Ningún pago menor de {least}, en múltiplos de {unit}.</translation>
        </message>
        <message>
            <source>Se paga a más tardar en {days} días.</source>
            <translation>Se paga a más tardar en {days} días.</translation>
        </message>
        <message>
            <source>El primero a más tardar en {first} días; el último, en {last}.</source>
            <translation>El primero a más tardar en {first} días; el último, en {last}.</translation>
        </message>
        <message>
            <source>Con un primer pago de {percent} o más se perdona además: {extra}.</source>
            <translation>Con un primer pago de {percent} o más se perdona además: {extra}.</translation>
        </message>
        <message>
            <source>Reglas generales</source>
            <translation>Reglas generales</translation>
        </message>
        <message>
            <source>Vale del {first} al {last}, en {currency}.</source>
            <translation>Vale del {first} al {last}, en {currency}.</translation>
        </message>
        <message>
            <source>Cuándo no se negocia</source>
            <translation>Cuándo no se negocia</translation>
        </message>
        <message>
            <source>{levels}. Cada renglón dice quién lo autoriza; lo de otro nivel se pide.</source>
            <translation>{levels}. Cada renglón dice quién lo autoriza; lo de otro nivel se pide.</translation>
        </message>
        <message>
            <source>Quién autoriza</source>
            <translation>Quién autoriza</translation>
        </message>
        <message>
            <source>{condition}: se suspende la negociación.</source>
            <translation>{condition}: se suspende la negociación.</translation>
        </message>
        <message>
            <source>{condition}: se pasa a {level}.</source>
            <translation>{condition}: se pasa a {level}.</translation>
        </message>
        <message>
            <source>Promesas incumplidas en 180 días</source>
            <translation>Promesas incumplidas en 180 días</translation>
        </message>
        <message>
            <source>Qué cambia</source>
            <translation>Qué cambia</translation>
        </message>
        <message>
            <source>Promesas incumplidas</source>
            <translation>Promesas incumplidas</translation>
        </message>
        <message>
            <source>primer pago {points} puntos mayor</source>
            <translation>primer pago {points} puntos mayor</translation>
        </message>
        <message>
            <source>hasta {count} pagos</source>
            <translation>hasta {count} pagos</translation>
        </message>
        <message>
            <source>solo {names}</source>
            <translation>solo {names}</translation>
        </message>
        <message>
            <source>no se ofrece</source>
            <translation>no se ofrece</translation>
        </message>
        <message>
            <source>pide autorización</source>
            <translation>pide autorización</translation>
        </message>
        <message>
            <source>se marca como riesgo</source>
            <translation>se marca como riesgo</translation>
        </message>
        <message>
            <source>Un pago mensual de más de {warn} del ingreso se señala; de más de {most}, {above}.</source>
            <translation>Un pago mensual de más de {warn} del ingreso se señala; de más de {most}, {above}.</translation>
        </message>
        <message>
            <source>Lo que la persona puede pagar</source>
            <translation>Lo que la persona puede pagar</translation>
        </message>
        <message>
            <source>En qué orden se aplica cada pago</source>
            <translation>En qué orden se aplica cada pago</translation>
        </message>
        <message>
            <source>El mismo orden se imprime en el convenio.</source>
            <translation>El mismo orden se imprime en el convenio.</translation>
        </message>
        <message>
            <source>Cada convenio guarda esta versión y su huella: {fingerprint}…</source>
            <translation>Cada convenio guarda esta versión y su huella: {fingerprint}…</translation>
        </message>
        <message>
            <source>Versión</source>
            <translation>Versión</translation>
        </message>
    </context>
    <context>
        <name>PoliciesPanel</name>
        <message>
            <source>Políticas</source>
            <translation>Políticas</translation>
        </message>
        <message>
            <source>Productos de la política</source>
            <translation>Productos de la política</translation>
        </message>
        <message>
            <source>Política en palabras</source>
            <translation>Política en palabras</translation>
        </message>
        <message>
            <source>Contenido</source>
            <translation>Contenido</translation>
        </message>
    </context>
    <context>
        <name>Pop</name>
        <message>
            <source>El aviso es demasiado largo.</source>
            <translation>El aviso es demasiado largo.</translation>
        </message>
        <message>
            <source>El aviso no es una línea JSON.</source>
            <translation>El aviso no es una línea JSON.</translation>
        </message>
        <message>
            <source>El aviso lleva solo cuenta, teléfono o línea.</source>
            <translation>El aviso lleva solo cuenta, teléfono o línea.</translation>
        </message>
        <message>
            <source>Un dato del aviso está vacío o es demasiado largo.</source>
            <translation>Un dato del aviso está vacío o es demasiado largo.</translation>
        </message>
        <message>
            <source>La ventana sigue ocupada; búsquelo ahí con Ctrl+F.</source>
            <translation>La ventana sigue ocupada; búsquelo ahí con Ctrl+F.</translation>
        </message>
    </context>
    <context>
        <name>Portfolio</name>
        <message>
            <source>{accounts}, {amount} vencidos</source>
            <translation>{accounts}, {amount} vencidos</translation>
        </message>
        <message>
            <source>Tramo {}</source>
            <translation>Tramo {}</translation>
        </message>
        <message>
            <source>Sin tramo</source>
            <translation>Sin tramo</translation>
        </message>
        <message>
            <source>Total</source>
            <translation>Total</translation>
        </message>
        <message>
            <source>{days} días</source>
            <translation>{days} días</translation>
        </message>
        <message>
            <source>{product}, {days}: {accounts}, {amount}</source>
            <translation>{product}, {days}: {accounts}, {amount}</translation>
        </message>
        <message>
            <source>total</source>
            <translation>total</translation>
        </message>
        <message>
            <source>1 cuenta lista para cargar</source>
            <translation>1 cuenta lista para cargar</translation>
        </message>
        <message>
            <source>{count} cuentas listas para cargar</source>
            <translation>{count} cuentas listas para cargar</translation>
        </message>
        <message>
            <source>&amp;Cargar {accounts}</source>
            <translation>&amp;Cargar {accounts}</translation>
        </message>
        <message>
            <source>Ninguna cuenta se puede cargar</source>
            <translation>Ninguna cuenta se puede cargar</translation>
        </message>
        <message>
            <source>1 cuenta cargada</source>
            <translation>1 cuenta cargada</translation>
        </message>
        <message>
            <source>{count} cuentas cargadas</source>
            <translation>{count} cuentas cargadas</translation>
        </message>
        <message>
            <source>«{source}»: todos los renglones están bien.</source>
            <translation>«{source}»: todos los renglones están bien.</translation>
        </message>
        <message>
            <source>1 renglón tiene un error y no se carga</source>
            <translation>1 renglón tiene un error y no se carga</translation>
        </message>
        <message>
            <source>{count} renglones tienen un error y no se cargan</source>
            <translation>{count} renglones tienen un error y no se cargan</translation>
        </message>
        <message>
            <source>«{source}»: {rows}. Corríjalo en el archivo y vuelva a importarlo; las cuentas buenas no se duplican.</source>
            <translation>«{source}»: {rows}. Corríjalo en el archivo y vuelva a importarlo; las cuentas buenas no se duplican.</translation>
        </message>
        <message>
            <source>Y un aviso más en la lista.</source>
            <translation>Y un aviso más en la lista.</translation>
        </message>
        <message>
            <source>Y {count} avisos más en la lista.</source>
            <translation>Y {count} avisos más en la lista.</translation>
        </message>
        <message>
            <source>1 cuenta</source>
            <translation>1 cuenta</translation>
        </message>
        <message>
            <source>{count} cuentas</source>
            <translation>{count} cuentas</translation>
        </message>
        <message>
            <source>Renglón {line}: {reason}</source>
            <translation>Renglón {line}: {reason}</translation>
        </message>
        <message>
            <source>Leyendo «{name}»…</source>
            <translation>Leyendo «{name}»…</translation>
        </message>
        <message>
            <source>Cargando la cartera…</source>
            <translation>Cargando la cartera…</translation>
        </message>
    </context>
    <context>
        <name>PortfolioPanel</name>
        <message>
            <source>Cartera</source>
            <translation>Cartera</translation>
        </message>
        <message>
            <source>Archivo</source>
            <translation>Archivo</translation>
        </message>
        <message>
            <source>Corte</source>
            <translation>Corte</translation>
        </message>
        <message>
            <source>Cargado</source>
            <translation>Cargado</translation>
        </message>
        <message>
            <source>Cuentas</source>
            <translation>Cuentas</translation>
        </message>
        <message>
            <source>Cancelar</source>
            <translation>Cancelar</translation>
        </message>
        <message>
            <source>Cuentas por producto y atraso</source>
            <translation>Cuentas por producto y atraso</translation>
        </message>
        <message>
            <source>Archivos cargados</source>
            <translation>Archivos cargados</translation>
        </message>
        <message>
            <source>Importar cartera</source>
            <translation>Importar cartera</translation>
        </message>
        <message>
            <source>Cuentas (*.csv *.txt);;Todos los archivos (*)</source>
            <translation>Cuentas (*.csv *.txt);;Todos los archivos (*)</translation>
        </message>
        <message>
            <source>Importar archivo…</source>
            <translation>Importar archivo…</translation>
        </message>
        <message>
            <source>Trabajando</source>
            <translation>Trabajando</translation>
        </message>
        <message>
            <source>Cancelar la importación</source>
            <translation>Cancelar la importación</translation>
        </message>
    </context>
    <context>
        <name>Printing</name>
        <message>
            <source>No se imprimió: {why}. El convenio quedó registrado; revise la impresora y vuelva a intentar con Ctrl+P, o guárdelo con Ctrl+S.</source>
            <translation>No se imprimió: {why}. El convenio quedó registrado; revise la impresora y vuelva a intentar con Ctrl+P, o guárdelo con Ctrl+S.</translation>
        </message>
        <message>
            <source>La página quedó en el archivo que eligió.</source>
            <translation>La página quedó en el archivo que eligió.</translation>
        </message>
        <message>
            <source>Enviada a la impresora {name}.</source>
            <translation>Enviada a la impresora {name}.</translation>
        </message>
        <message>
            <source>del sistema</source>
            <translation>del sistema</translation>
        </message>
        <message>
            <source>Guardado como {name}.</source>
            <translation>Guardado como {name}.</translation>
        </message>
        <message>
            <source>Guardar el convenio</source>
            <translation>Guardar el convenio</translation>
        </message>
        <message>
            <source>el sistema de impresión no respondió</source>
            <translation>el sistema de impresión no respondió</translation>
        </message>
        <message>
            <source>el sistema de impresión rechazó la página</source>
            <translation>el sistema de impresión rechazó la página</translation>
        </message>
        <message>
            <source>la impresora no respondió</source>
            <translation>la impresora no respondió</translation>
        </message>
        <message>
            <source>la impresora se detuvo a media impresión</source>
            <translation>la impresora se detuvo a media impresión</translation>
        </message>
    </context>
    <context>
        <name>ResponsePanel</name>
        <message>
            <source>Usar respuesta</source>
            <translation>Usar respuesta</translation>
        </message>
        <message>
            <source>La respuesta funcionó</source>
            <translation>La respuesta funcionó</translation>
        </message>
        <message>
            <source>La respuesta no funcionó</source>
            <translation>La respuesta no funcionó</translation>
        </message>
    </context>
    <context>
        <name>ResultList</name>
        <message>
            <source>Objeciones encontradas</source>
            <translation>Objeciones encontradas</translation>
        </message>
    </context>
    <context>
        <name>ResultRows</name>
        <message>
            <source>Con aviso</source>
            <translation>Con aviso</translation>
        </message>
        <message>
            <source>Promesas {rate}</source>
            <translation>Promesas {rate}</translation>
        </message>
    </context>
    <context>
        <name>Roles</name>
        <message>
            <source>Agente</source>
            <translation>Agente</translation>
        </message>
        <message>
            <source>Supervisión</source>
            <translation>Supervisión</translation>
        </message>
        <message>
            <source>Capacitación</source>
            <translation>Capacitación</translation>
        </message>
        <message>
            <source>Gerencia</source>
            <translation>Gerencia</translation>
        </message>
        <message>
            <source>Administración</source>
            <translation>Administración</translation>
        </message>
        <message>
            <source>Atiende llamadas con la mesa en vivo</source>
            <translation>Atiende llamadas con la mesa en vivo</translation>
        </message>
        <message>
            <source>Mesa, cartera, objeciones, políticas y actividad</source>
            <translation>Mesa, cartera, objeciones, políticas y actividad</translation>
        </message>
        <message>
            <source>Objeciones y políticas para preparar al equipo</source>
            <translation>Objeciones y políticas para preparar al equipo</translation>
        </message>
        <message>
            <source>Cartera, políticas y actividad del equipo</source>
            <translation>Cartera, políticas y actividad del equipo</translation>
        </message>
        <message>
            <source>Todo lo anterior y la carga de la cartera</source>
            <translation>Todo lo anterior y la carga de la cartera</translation>
        </message>
    </context>
    <context>
        <name>ScriptRegion</name>
        <message>
            <source>Siguiente</source>
            <translation>Siguiente</translation>
        </message>
        <message>
            <source>Llamar</source>
            <translation>Llamar</translation>
        </message>
        <message>
            <source>Siguiente etapa</source>
            <translation>Siguiente etapa</translation>
        </message>
    </context>
    <context>
        <name>ScriptView</name>
        <message>
            <source>Lo que se dice</source>
            <translation>Lo que se dice</translation>
        </message>
    </context>
    <context>
        <name>SearchEdit</name>
        <message>
            <source>Objeción: lo que dijo el cliente</source>
            <translation>Objeción: lo que dijo el cliente</translation>
        </message>
    </context>
    <context>
        <name>SearchRegion</name>
        <message>
            <source>¿Qué objeción puso?</source>
            <translation>¿Qué objeción puso?</translation>
        </message>
        <message>
            <source>En el buzón nadie objeta</source>
            <translation>En el buzón nadie objeta</translation>
        </message>
        <message>
            <source>Con otra persona: no revele nada</source>
            <translation>Con otra persona: no revele nada</translation>
        </message>
        <message>
            <source>Escriba lo que dijo el cliente</source>
            <translation>Escriba lo que dijo el cliente</translation>
        </message>
    </context>
    <context>
        <name>SideBar</name>
        <message>
            <source>Lugares</source>
            <translation>Lugares</translation>
        </message>
        <message>
            <source>Cambiar de usuario</source>
            <translation>Cambiar de usuario</translation>
        </message>
        <message>
            <source>Cambiar de usuario (Ctrl+Mayús+U)</source>
            <translation>Cambiar de usuario (Ctrl+Mayús+U)</translation>
        </message>
        <message>
            <source>Claro u oscuro</source>
            <translation>Claro u oscuro</translation>
        </message>
    </context>
    <context>
        <name>SignIn</name>
        <message>
            <source>Entrar</source>
            <translation>Entrar</translation>
        </message>
        <message>
            <source>&amp;PIN de este equipo</source>
            <translation>&amp;PIN de este equipo</translation>
        </message>
        <message>
            <source>PIN de este equipo</source>
            <translation>PIN de este equipo</translation>
        </message>
        <message>
            <source>Entrar con el PIN</source>
            <translation>Entrar con el PIN</translation>
        </message>
        <message>
            <source>&amp;Mostrar lo que escribo</source>
            <translation>&amp;Mostrar lo que escribo</translation>
        </message>
    </context>
    <context>
        <name>SignInForm</name>
        <message>
            <source>Abriendo…</source>
            <translation>Abriendo…</translation>
        </message>
        <message>
            <source>Entrar</source>
            <translation>Entrar</translation>
        </message>
    </context>
    <context>
        <name>StageList</name>
        <message>
            <source>Etapas del guion</source>
            <translation>Etapas del guion</translation>
        </message>
    </context>
    <context>
        <name>StageRows</name>
        <message>
            <source>hecha</source>
            <translation>hecha</translation>
        </message>
        <message>
            <source>actual</source>
            <translation>actual</translation>
        </message>
        <message>
            <source>pendiente</source>
            <translation>pendiente</translation>
        </message>
        <message>
            <source>Etapa {number}, {title}, {status}</source>
            <translation>Etapa {number}, {title}, {status}</translation>
        </message>
    </context>
    <context>
        <name>ToastBar</name>
        <message>
            <source>Deshacer</source>
            <translation>Deshacer</translation>
        </message>
    </context>
    <context>
        <name>Trouble</name>
        <message>
            <source>Algo falló</source>
            <translation>Algo falló</translation>
        </message>
        <message>
            <source>Algo falló y la llamada sigue. Lo registrado está guardado.</source>
            <translation>Algo falló y la llamada sigue. Lo registrado está guardado.</translation>
        </message>
        <message>
            <source>Copie el informe y entréguelo a supervisión.</source>
            <translation>Copie el informe y entréguelo a supervisión.</translation>
        </message>
        <message>
            <source>Copiar informe</source>
            <translation>Copiar informe</translation>
        </message>
    </context>
    <context>
        <name>_Brand</name>
        <message>
            <source>Datos de ejemplo</source>
            <translation>Datos de ejemplo</translation>
        </message>
        <message>
            <source>Datos de
ejemplo</source>
            <translation>Datos de
ejemplo</translation>
        </message>
    </context>
</TS>
